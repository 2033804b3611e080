#!/usr/bin/env bash
# Let ufw decide. Generated from docs/tasks/filter.md: change the page, not this file.

# 1 host1 exit=0
cp /etc/ufw/after.rules after.rules.before

# 2 host1 exit=0
cat after.rules >> /etc/ufw/after.rules

# 3 host1 exit=0
ufw reload
