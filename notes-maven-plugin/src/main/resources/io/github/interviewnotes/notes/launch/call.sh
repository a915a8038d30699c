# >>> notes-maven-plugin checks what is staged of the notes; notes:hook -Dnotes.uninstall removes these lines
notes_hook="$(git rev-parse --git-common-dir)/notes/pre-commit"
if [ -f "$notes_hook" ]; then sh "$notes_hook" || exit $?; fi
# <<< notes-maven-plugin
