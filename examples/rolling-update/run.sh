#!/usr/bin/env bash
# Runs a page's commands on this machine's Docker, then its clean-up; --help says more.
# Generated from docs/tasks/rolling-update.md: change the page, not this file.
plan() {
    page docs/tasks/rolling-update.md 1 ''
    need ip_vs 'ipvsadm --list'
    requires ip_vs
    reaches 'leaves the swarm' 08-clean-up.sh
    reaches 'changes the firewall' 08-clean-up.sh
    takes name client docker_gwbridge my_overlay overlay web
    takes swarm inactive
    block 01-a-service-that-takes-its-time.sh 60 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    step 14 1 0
    block 02-a-service-that-takes-its-time.sh 60 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    block 03-stop-first-loses-requests.sh 60 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    step 14 1 0
    block 04-start-first-alone-loses-them-too.sh 60 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    step 14 1 0
    block 05-start-first-with-a-health-check-loses-none.sh 60 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    step 14 1 0
    step 17 1 0
    step 20 1 0
    block 06-with-several-tasks-stop-first-is-enough.sh 60 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    step 14 1 0
    step 17 1 0
    step 20 1 0
    block 07-a-bad-update-stops-by-itself.sh 60 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    step 14 1 0
    step 17 1 1
    clean_up
    block 08-clean-up.sh 60 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    step 14 1 0
    step 17 1 0
    step 20 1 0
    step 23 1 0
    step 26 1 0
    step 29 1 0
    step 32 1 0
}
. "$(dirname -- "$0")/../../lab/play.sh"
