from multiprocessing import Process, Queue
import time


def seller(tickets, name):
    sold = 0
    while not tickets.empty():
        number = tickets.get()
        print(name, 'sells', number)
        sold += 1
        time.sleep(0.01)
    print(name, 'sold', sold)


if __name__ == '__main__':
    tickets = Queue()
    for n in range(5):
        tickets.put(n)
    time.sleep(0.5)
    ps = [Process(target=seller, args=(tickets, 'seller %d' % k)) for k in range(2)]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
    print('closed')
