# Finds Java and the plugin for the scripts beside it, or ends with a sentence. They say in 'home' where they are.
if [ -z "$LC_ALL$LC_CTYPE$LANG" ]; then
  LC_ALL=C.UTF-8
  export LC_ALL
fi

give_up() {
  echo "notes: $1, so nothing was checked; run the goal notes:hook again (git commit --no-verify commits as it is)" >&2
  exit 2
}

IFS= read -r plugin < "$home/plugin"
[ -f "$plugin" ] || give_up "$plugin is gone"

IFS= read -r java < "$home/java"
[ -x "$java" ] || java=$JAVA_HOME/bin/java
[ -x "$java" ] || java=java
command -v "$java" > /dev/null || give_up "there is no Java here"
