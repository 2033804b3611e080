#!/usr/bin/env bash
# Changes where the host asks for names. Generated from docs/reference/whole-host.md: change the page, not this file.

# docs/reference/whole-host.md:157 host1 exit=0
cp /etc/resolv.conf mine.conf

# docs/reference/whole-host.md:158 host1 exit=0
cat mine.conf > /etc/resolv.conf

# docs/reference/whole-host.md:159 host1 exit=0
rm mine.conf
