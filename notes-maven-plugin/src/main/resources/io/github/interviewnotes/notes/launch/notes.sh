#!/bin/sh
# The command line of notes-maven-plugin. Made by its goal 'hook', which also makes it anew.
home=HOME
. "$home/start.sh"
exec "$java" "@$home/java.args" MAIN "$@"
