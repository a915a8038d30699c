#!/bin/sh
# Checks what is staged of the notes. Made by the goal 'hook' of notes-maven-plugin, which also makes it anew; with
# -Dnotes.uninstall it removes it. Each file in 'checks' is a check.
home=$(dirname "$0")

# Asks git first whether the commit is about notes, so that one that is not starts no Java: a changed note or rule, or any file
# that goes, since notes may lead to it. Takes the file with Java's arguments, the ending of notes, the folder of the rules, and what
# git is asked about.
notes() {
  arguments=$1
  ending=$2
  rules=$3
  shift 3
  changes=$(git -c core.quotePath=false diff --cached --name-status --no-renames --no-ext-diff -- "$@") || return 2
  [ -n "$changes" ] || return 0
  case $changes in
    *"$ending"* | *"$rules/"* | D* | *"
D"*) ;;
    *) return 0 ;;
  esac
  . "$home/start.sh"
  "$java" "@$home/java.args" -XX:+SuppressFatalErrorMessage "@$home/checks/$arguments"
  result=$?
  [ "$result" -eq "$crashed" ] || return "$result"
  # Java looks at the head of its archive of classes and trusts the rest, which a bad disk may have changed
  echo "notes: Java crashed, so $home/notes.jsa is not used any more; run the goal notes:hook again" >&2
  rm -f "$home/notes.jsa"
  "$java" "@$home/java.args" "@$home/checks/$arguments"
}

# 128 and SIGABRT
crashed=134
status=0
for check in "$home"/checks/*.sh; do
  [ ! -f "$check" ] || . "$check" || status=$?
done
exit "$status"
