#!/usr/bin/env bash
# Runs a page's commands on this machine's Docker, then its clean-up; --help says more.
# Generated from docs/tasks/proxy.md: change the page, not this file.
plan() {
    page docs/tasks/proxy.md 1 ''
    need 'engine>=23' 'at_least 23'
    need 'engine>=28' 'at_least 28'
    reaches 'restarts Docker' '13-for-the-daemon.sh, 19-what-the-daemon-reaches-without-the-proxy.sh, 24-what-goes-wrong.sh, 26-clean-up.sh'
    reaches 'writes daemon.json' '13-for-the-daemon.sh, 15-by-a-flag-or-a-variable.sh, 24-what-goes-wrong.sh, 26-clean-up.sh'
    takes name back my_bridge web
    takes image demo
    takes file /etc/docker/daemon.json
    block 01-for-containers.sh 30 '' ''
    step 5 1 0
    step 8 11 0
    block 02-for-containers.sh 30 '' ''
    step 5 1 0
    block 03-for-containers.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    block 04-for-containers.sh 30 '' ''
    step 5 1 0
    step 8 2 0
    block 05-without-the-proxy-noproxy.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    step 11 2 0
    step 15 2 0
    block 06-without-the-proxy-noproxy.sh 30 '' ''
    step 5 1 1
    block 07-without-the-proxy-noproxy.sh 30 '' ''
    step 5 2 0
    block 08-all-keys-and-a-daemon-of-its-own.sh 30 '' ''
    step 5 1 0
    step 8 13 0
    step 23 1 0
    instead 20.10 09-all-keys-and-a-daemon-of-its-own-differs.sh 30 6 1 0
    step 26 1 0
    step 29 1 0
    block 10-for-builds.sh 120 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    block 11-for-the-daemon.sh 30 '' ''
    step 5 1 0
    step 8 1 1
    block 12-for-the-daemon.sh 30 '' ''
    step 5 1 0
    block 13-for-the-daemon.sh 30 'engine>=23' ''
    step 6 1 0
    step 9 9 0
    step 20 1 0
    step 23 1 0
    step 26 1 1
    block 14-for-the-daemon.sh 30 'engine>=23' ''
    step 6 1 0
    step 9 1 0
    block 15-by-a-flag-or-a-variable.sh 60 'engine>=23' ''
    step 6 1 0
    step 9 1 0
    step 12 1 0
    step 15 1 0
    step 18 1 0
    block 16-what-the-daemon-reaches-without-the-proxy.sh 60 'engine>=23' ''
    step 6 5 0
    step 13 1 0
    block 17-what-the-daemon-reaches-without-the-proxy.sh 60 'engine>=23' ''
    step 6 1 0
    block 18-what-the-daemon-reaches-without-the-proxy.sh 60 'engine>=23' ''
    step 6 1 0
    step 9 1 0
    step 12 1 0
    step 15 1 0
    block 19-what-the-daemon-reaches-without-the-proxy.sh 60 '' ''
    step 5 1 0
    block 20-for-the-cli.sh 30 '' ''
    step 5 1 1
    block 21-for-the-cli.sh 30 '' ''
    step 5 1 1
    block 22-why-it-works.sh 30 '' ''
    step 5 1 0
    step 8 1 1
    instead 20.10 23-why-it-works-differs.sh 30 6 1 1
    block 24-what-goes-wrong.sh 30 'engine>=28' ''
    step 6 1 0
    step 9 1 0
    step 12 1 0
    block 25-what-goes-wrong.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    clean_up
    block 26-clean-up.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    step 14 1 0
    step 17 1 0
    step 20 1 0
    step 23 1 0
}
. "$(dirname -- "$0")/../../lab/play.sh"
