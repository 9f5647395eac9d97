import threading
import time

next_ticket = 0
serving = 0
served = []


def draw():
    global next_ticket
    mine = next_ticket
    next_ticket = mine + 1
    return mine


def enter():
    mine = draw()
    while serving != mine:
        time.sleep(0.001)


def leave():
    global serving
    serving += 1


def client(name):
    enter()
    served.append(name)
    leave()


def main():
    people = [threading.Thread(target=client, args=(n,)) for n in ('Mo', 'Jo')]
    for p in people:
        p.start()
    for p in people:
        p.join()
    print('tickets', next_ticket)
    print('served', len(served))


main()
