# Runs one program of the notes apart from the rest of the system: sh sandbox.sh MODE UNIT USER REDIS PYTHON PROGRAM...
#
#   MODE    namespaces: this script is the first process of new ones, and root in them; plain: there are none
#   UNIT    the program's folder: home (its home, temporary and working folder), run (sockets),
#           keep.txt (what is hidden from it and what of that it needs, a word and a folder a line, to be done in that order)
#   USER    who runs it: "-" the caller; "=UID:GID" the caller, who is root in these namespaces only; else a user's name or number
#   REDIS   the server to start beside it, or "-"
#   PYTHON  an interpreter, or "-"
#
# The program is never the first process itself, for signals that it sends to itself would be ignored; when this script ends, the
# system ends everything that the program left behind.
set -u
mode=$1 unit=$2 user=$3 redis=$4 python=$5
shift 5

# what the program may read, and nothing but its own folders to write to
enclose() {
  mount --bind "$unit/home" "$unit/home" && mount --bind "$unit/run" "$unit/run" && mount -t tmpfs shm /dev/shm || return 1
  hide || return 1
  while read -r _ _ _ _ at options _; do
    case $at in
      "$unit/home" | "$unit/run" | /proc | /proc/* | /sys | /sys/* | /dev | /dev/*) continue ;;
      *\\*) at=$(printf '%b' "$at") ;;
    esac
    case $options in
      # in a namespace of an ordinary user the other options must stay as they are
      rw*) mount -o "remount,bind,ro${options#rw}" "$at" 2>/dev/null || [ "$at" != / ] || return 1 ;;
    esac
  done </proc/self/mountinfo
  # examples may serve and ask themselves on 127.0.0.1
  ip link set lo up 2>/dev/null || [ "$python" = - ] || "$python" -S -c 'import fcntl, socket, struct
fcntl.ioctl(socket.socket(), 0x8914, struct.pack("16sh14x", b"lo", 1))' || return 1
}

# the caller's home holds keys and tokens, and at sockets in temporary folders programs wait for orders; what the program needs is
# laid aside, and put back when the rest is covered
hide() {
  kept=0 shown=0
  while read -r what folder; do
    case $what in
      keep)
        kept=$((kept + 1))
        mkdir "/dev/shm/$kept" && mount --rbind "$folder" "/dev/shm/$kept"
        ;;
      hide) mount -t tmpfs -o mode=755 hidden "$folder" ;;
      show)
        shown=$((shown + 1))
        (umask 022 && mkdir -p "$folder") && mount --move "/dev/shm/$shown" "$folder" && rmdir "/dev/shm/$shown"
        ;;
    esac || return 1
  done <"$unit/keep.txt"
}

limited() {
  # this shell's own
  unset PWD OLDPWD
  # a program that takes all it can get leaves its keeper room to end it
  ! command -v nice >/dev/null || set -- nice -n 19 "$@"
  # files of 64 MiB, 4 GiB of addresses, 256 processes and threads; where less is allowed already, that stays
  ulimit -c 0
  ulimit -f 131072 2>/dev/null
  ulimit -v 4194304 2>/dev/null
  processes=256
  if [ "$mode" = plain ] && [ "$user" = - ]; then
    # those of all programs of the caller are counted
    processes=$((processes + $(set -- /proc/[0-9]*/task/[0-9]* && echo $#)))
  fi
  # dash and Bash differ in the letter
  ulimit -p $processes 2>/dev/null || ulimit -u $processes 2>/dev/null
  case $user in
    -) exec "$@" ;;
    =*)
      ids=${user#=}
      exec unshare --user --map-user="${ids%:*}" --map-group="${ids#*:}" setpriv --no-new-privs "$@"
      ;;
    *)
      exec setpriv --reuid="$user" --regid="$user" --clear-groups --no-new-privs --bounding-set=-all --inh-caps=-all "$@"
      ;;
  esac
}

if [ "$mode" = namespaces ]; then
  enclose || exit 125
fi
cd "$unit/home" || exit 125

if [ "$redis" != - ]; then
  (limited "$redis" --port 0 --unixsocket "$unit/run/redis.sock" --save '' --dir "$unit/run" >/dev/null 2>&1) &
  tries=0
  until [ -S "$unit/run/redis.sock" ] || [ $tries -ge 200 ]; do
    tries=$((tries + 1))
    sleep 0.02
  done
fi

if [ "$mode" = namespaces ]; then
  (limited "$@")
  exit $?
fi
# in a process group of its own, which ends with the program
if command -v setsid >/dev/null; then
  (limited setsid "$@") &
else
  set -m
  (limited "$@") &
fi
program=$!
wait $program
status=$?
kill -KILL -$program 2>/dev/null
exit $status
