#!/usr/bin/env bash
# Clean up. Generated from docs/breaks/too-many-ports.md: change the page, not this file.
# Needs engine<25

# 1 host1 exit=0
iptables -t nat -S POSTROUTING | sed -n 's/^-A \(.*--src-type LOCAL.*\)/iptables -t nat -D \1/p' | sh
