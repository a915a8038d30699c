kept="$(dirname "$0")/pre-commit.before-notes"
if [ -x "$kept" ]; then exec "$kept" "$@"; fi
