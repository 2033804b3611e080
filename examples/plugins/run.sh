#!/usr/bin/env bash
# Runs a page's commands on this machine's Docker, then its clean-up; --help says more.
# Generated from docs/drivers/plugins.md: change the page, not this file.
plan() {
    page docs/drivers/plugins.md 1 ''
    reaches 'leaves the swarm' 14-clean-up.sh
    reaches 'changes the firewall' 10-a-driver-of-your-own.sh
    takes name demo docker_gwbridge my_bridge my_overlay nosuch plugin shop swarm web
    takes swarm inactive
    block 01-what-an-engine-has.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    block 02-a-name-that-nobody-has.sh 60 '' ''
    step 5 1 1
    block 03-a-name-that-nobody-has.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    block 04-a-driver-of-your-own.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    block 05-a-driver-of-your-own.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    block 06-a-driver-of-your-own.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    instead '26.1 20.10' 07-a-driver-of-your-own-differs.sh 30 6 1 0
    block 08-a-driver-of-your-own.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 1
    block 09-a-driver-of-your-own.sh 30 '' ''
    step 5 1 1
    block 10-a-driver-of-your-own.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    step 14 1 0
    step 17 1 0
    block 11-in-a-swarm.sh 30 '' ''
    step 5 1 0
    step 8 1 1
    block 12-in-a-swarm.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    step 14 1 0
    step 17 1 0
    step 20 1 0
    block 13-in-a-swarm.sh 60 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    step 14 1 0
    step 17 1 0
    clean_up
    block 14-clean-up.sh 60 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    step 14 1 0
    step 17 1 0
    step 20 1 0
    step 23 1 0
    step 26 1 0
}
. "$(dirname -- "$0")/../../lab/play.sh"
