#!/usr/bin/env bash
# The API over SSH. Generated from docs/reference/ports.md: change the page, not this file.

# 1 host2 exit=0
service ssh start > /dev/null

# 2 host1 exit=0
mkdir -p ~/.ssh

# 3 host1 exit=0
ssh-keygen -q -t ed25519 -N '' -C far -f ~/.ssh/far

# 4 host1 exit=0
ssh-keyscan -t ed25519 198.51.100.12 > ~/.ssh/far_hosts 2> /dev/null

# 5 host1 exit=0
cat >> ~/.ssh/config <<'END'
Host far
  HostName 198.51.100.12
  User root
  IdentityFile ~/.ssh/far
  UserKnownHostsFile ~/.ssh/far_hosts
END

# 6 host1 exit=0
docker context create far --docker host=ssh://far
