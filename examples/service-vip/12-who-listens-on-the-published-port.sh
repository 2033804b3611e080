#!/usr/bin/env bash
# Who listens on the published port?. Generated from docs/tasks/service-vip.md: change the page, not this file.

# 1 host1 exit=7
curl -s --max-time 20 http://198.51.100.12:8082/hostname
