from multiprocessing import Process, Queue, Value
import queue
import time


def seller(tickets, name, sold):
    mine = 0
    while True:
        number = tickets.get()
        if number == 0:
            break
        mine += 1
        time.sleep(0.001)
    with sold.get_lock():
        sold.value += mine
    print(name, 'closed')


def main():
    tickets = Queue()
    sold = Value('i', 0)
    for n in range(1, 7):
        tickets.put(n)
    ps = [Process(target=seller, args=(tickets, '窗口 %d' % k, sold)) for k in range(3)]
    for _ in ps:
        tickets.put(0)
    for p in ps:
        p.start()
    for p in ps:
        p.join()
    try:
        print('left over', tickets.get_nowait())
    except queue.Empty:
        print('nothing left')
    print('sold', sold.value)


main()
