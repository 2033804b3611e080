#!/usr/bin/env bash
# Clean up. Generated from docs/tasks/publish.md: change the page, not this file.
# Needs engine<25

<<<<<<<< HEAD:examples/publish/53-clean-up.sh
# docs/tasks/publish.md:633 host1 exit=0
========
# docs/tasks/publish.md:582 host1 exit=0
>>>>>>>> 4bc6df9b521a3d0d1c418ff499122153c01bcdad:examples/publish/48-clean-up.sh
iptables -t nat -S POSTROUTING | sed -n 's/^-A \(.*--src-type LOCAL.*\)/iptables -t nat -D \1/p' | sh
