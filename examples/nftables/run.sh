#!/usr/bin/env bash
# Runs a page's commands on this machine's Docker, then its clean-up; --help says more.
# Generated from docs/tasks/nftables.md: change the page, not this file.
plan() {
    page docs/tasks/nftables.md 2 ''
    need 'engine>=29' 'at_least 29'
    requires 'engine>=29'
    reaches 'restarts Docker' '03-turn-it-on.sh, 15-rules-of-your-own.sh, 16-rules-of-your-own.sh, 18-why-it-works.sh, 20-what-goes-wrong.sh, 25-clean-up.sh'
    reaches 'writes daemon.json' '03-turn-it-on.sh, 15-rules-of-your-own.sh, 16-rules-of-your-own.sh, 25-clean-up.sh'
    reaches 'changes the firewall' '07-what-the-switch-leaves-behind.sh, 12-rules-of-your-own.sh, 13-rules-of-your-own.sh, 14-rules-of-your-own.sh, 15-rules-of-your-own.sh, 17-rules-of-your-own.sh, 18-why-it-works.sh, 25-clean-up.sh'
    reaches 'changes a kernel setting' '20-what-goes-wrong.sh, 21-what-goes-wrong.sh'
    takes name back db front web
    takes file /etc/docker/daemon.json
    block 01-before.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    step 14 1 0
    step 17 1 0
    step 20 1 0
    block 02-turn-it-on.sh 30 '' ''
    step 5 1 0
    block 03-turn-it-on.sh 60 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    step 14 1 0
    block 04-turn-it-on.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    block 05-what-the-switch-leaves-behind.sh 30 '' ''
    step 5 1 0
    step 8 1 28
    block 06-what-the-switch-leaves-behind.sh 30 '' ''
    step 5 1 143
    block 07-what-the-switch-leaves-behind.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    step 14 1 0
    block 08-what-stays-the-same.sh 30 '' ''
    step 5 1 0
    step 8 1 1
    block 09-what-stays-the-same.sh 30 '' ''
    step 5 1 0
    step 8 1 28
    block 10-what-stays-the-same.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    block 11-read-the-rules.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    step 14 1 0
    step 17 1 0
    block 12-rules-of-your-own.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    step 14 1 28
    block 13-rules-of-your-own.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    block 14-rules-of-your-own.sh 30 '' ''
    step 5 1 0
    step 8 1 1
    block 15-rules-of-your-own.sh 60 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    step 14 1 0
    step 17 1 0
    step 20 1 0
    step 23 1 1
    block 16-rules-of-your-own.sh 60 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    step 14 1 0
    block 17-rules-of-your-own.sh 30 '' ''
    step 5 1 0
    step 8 1 1
    block 18-why-it-works.sh 60 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    block 19-why-it-works.sh 30 '' ''
    step 5 1 1
    block 20-what-goes-wrong.sh 60 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 1
    block 21-what-goes-wrong.sh 60 '' ''
    step 5 1 0
    step 8 1 0
    block 22-what-goes-wrong.sh 30 '' ''
    step 5 1 0
    step 8 1 1
    block 23-what-goes-wrong.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    step 14 1 0
    step 17 1 0
    block 24-what-goes-wrong.sh 30 '' ''
    step 5 1 1
    clean_up
    block 25-clean-up.sh 60 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    step 14 1 0
    step 17 1 0
    step 20 1 0
    step 23 1 0
}
. "$(dirname -- "$0")/../../lab/play.sh"
