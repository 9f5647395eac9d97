import threading
import time

wants = [False, False]
turn = 0
count = 0


def enter(me):
    global turn
    other = 1 - me
    wants[me] = True
    turn = other
    while wants[other] and turn == other:
        time.sleep(0)


def leave(me):
    wants[me] = False


def work(me, rounds):
    global count
    for _ in range(rounds):
        enter(me)
        count += 1
        leave(me)


def main():
    ts = [threading.Thread(target=work, args=(me, 2)) for me in (0, 1)]
    for t in ts:
        t.start()
    for t in ts:
        t.join()
    print('count', count)
    assert count == 4


main()
