#!/bin/sh
# Takes a lab down once its standard input ends: when it is closed, and also when its owner crashed or was killed.
# Usage: guard.sh NAME FOLDER. Only processes inside the lab's own namespaces are ended, by their ids.
name=$1
folder=$2
trap '' INT TERM HUP
cat >/dev/null
for part in client router server sender forwarder target; do
  [ -e "/run/netns/$name-$part" ] || continue
  for _ in 1 2 3 4 5; do
    pids=$(ip netns pids "$name-$part")
    [ -z "$pids" ] && break
    kill -9 $pids 2>/dev/null
    sleep 0.02
  done
  ip netns del "$name-$part"
done
rm -rf "$folder"
