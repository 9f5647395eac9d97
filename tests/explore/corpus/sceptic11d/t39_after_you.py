# 忙等待：互相等待对方先准备好
import threading
import time

flags = {'left': False, 'right': False}
greeted = []


def other(side):
    return 'right' if side == 'left' else 'left'


def gentleman(side):
    """Goes through the door after the other one."""
    while not flags[other(side)]:
        time.sleep(0.01)
    flags[side] = True
    greeted.append(side)


def main():
    pair = [threading.Thread(target=gentleman, args=(s,)) for s in ('left', 'right')]
    for p in pair:
        p.start()
    for p in pair:
        p.join()
    print('both are through', greeted)


main()
