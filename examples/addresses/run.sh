#!/usr/bin/env bash
# Runs a page's commands on this machine's Docker, then its clean-up; --help says more.
# Generated from docs/understand/addresses.md: change the page, not this file.
plan() {
    page docs/understand/addresses.md 1 ''
    need 'engine>=28' 'at_least 28'
    need 'engine>=29' 'at_least 29'
    need 'engine<29' '! at_least 29'
    reaches 'restarts Docker' '38-pools-of-your-own.sh, 40-clean-up.sh'
    reaches 'writes daemon.json' '38-pools-of-your-own.sh, 40-clean-up.sh'
    takes name app back bare bridge c1 c2 c3 clash client db front my_bridge one refused thief two web
    takes file /etc/docker/daemon.json
    block 01-a-network-gets-a-subnet-from-the-pools.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    block 02-a-network-gets-a-subnet-from-the-pools.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    instead '26.1 20.10' 03-a-network-gets-a-subnet-from-the-pools-differs.sh 30 6 1 0
    step 14 1 0
    block 04-a-network-gets-a-subnet-from-the-pools.sh 90 '' ''
    step 5 1 0
    instead '26.1 20.10' 05-a-network-gets-a-subnet-from-the-pools-differs.sh 90 6 1 0
    step 8 1 0
    step 11 1 0
    step 14 1 0
    block 06-a-network-gets-a-subnet-from-the-pools.sh 90 '' ''
    step 5 1 0
    block 07-what-the-host-uses-is-left-out.sh 30 'engine>=28' ''
    step 6 1 0
    step 9 1 0
    step 12 1 0
    step 15 1 0
    step 18 1 0
    step 21 1 0
    step 24 1 0
    block 08-what-the-host-uses-is-left-out.sh 30 'engine>=28' ''
    step 6 1 0
    step 9 1 0
    step 12 1 0
    block 09-what-the-host-uses-is-left-out.sh 30 'engine>=28' ''
    step 6 1 1
    block 10-what-the-host-uses-is-left-out.sh 30 'engine>=28' ''
    step 6 1 0
    step 9 1 0
    step 12 1 0
    step 15 1 0
    block 11-a-subnet-of-your-own.sh 30 '' ''
    step 5 1 0
    block 12-a-subnet-of-your-own.sh 30 '' ''
    step 5 1 1
    instead '26.1 20.10' 13-a-subnet-of-your-own-differs.sh 30 6 1 1
    block 14-a-subnet-of-your-own.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    block 15-a-subnet-of-your-own.sh 30 'engine>=28' ''
    step 6 1 1
    block 16-the-lowest-free-address.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    step 14 1 0
    block 17-what-survives-a-restart.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    instead 29.7 18-what-survives-a-restart-differs.sh 30 6 1 0
    block 19-what-survives-a-restart.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    block 20-what-survives-a-restart.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    block 21-what-survives-a-restart.sh 30 'engine>=28' ''
    step 6 1 0
    step 9 1 0
    step 12 1 0
    block 22-what-survives-a-restart.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    block 23-a-fixed-address.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    step 14 1 0
    block 24-a-fixed-address.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    block 25-a-fixed-address.sh 30 'engine>=28' ''
    step 6 1 1
    instead 29.7 26-a-fixed-address-differs.sh 30 6 1 1
    block 27-a-fixed-address.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    block 28-a-fixed-address.sh 30 'engine>=28' ''
    step 6 1 0
    block 29-a-fixed-address.sh 30 'engine>=29' ''
    step 6 1 0
    block 30-a-fixed-address.sh 30 'engine>=28 engine<29' ''
    step 6 1 125
    block 31-a-fixed-address.sh 30 'engine>=28' ''
    step 6 1 125
    instead 29.7 32-a-fixed-address-differs.sh 30 6 1 125
    block 33-keep-a-part-of-the-subnet-for-yourself.sh 30 '' ''
    step 5 2 0
    step 9 1 0
    step 12 1 0
    block 34-keep-a-part-of-the-subnet-for-yourself.sh 30 'engine>=28' ''
    step 6 1 0
    step 9 1 125
    block 35-keep-a-part-of-the-subnet-for-yourself.sh 30 'engine>=28' ''
    step 6 1 0
    step 9 1 0
    step 12 1 0
    block 36-where-there-is-no-gateway-no-address-is-kept-for-it.sh 30 'engine>=28' ''
    step 6 1 0
    step 9 1 0
    step 12 1 0
    block 37-pools-of-your-own.sh 30 '' ''
    step 5 1 0
    block 38-pools-of-your-own.sh 60 '' ''
    step 5 1 0
    instead 20.10 39-pools-of-your-own-differs.sh 60 6 1 125
    step 8 1 0
    step 11 1 0
    step 14 1 0
    step 17 1 0
    step 20 1 0
    step 23 1 0
    step 26 1 0
    step 29 1 0
    clean_up
    block 40-clean-up.sh 60 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    step 14 1 0
    step 17 1 0
}
. "$(dirname -- "$0")/../../lab/play.sh"
