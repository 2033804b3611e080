#!/usr/bin/env bash
# The API over SSH. Generated from docs/reference/ports.md: change the page, not this file.

# docs/reference/ports.md:525 host1 exit=0
docker context rm far

# docs/reference/ports.md:527 host1 exit=0
sed -i '/^Host far$/,/UserKnownHostsFile ~.\.ssh.far_hosts$/d' ~/.ssh/config

# docs/reference/ports.md:528 host1 exit=0
rm ~/.ssh/far ~/.ssh/far.pub ~/.ssh/far_hosts
