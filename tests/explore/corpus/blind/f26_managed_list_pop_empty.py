from multiprocessing import Manager, Process
import time


def seller(name, tickets):
    while len(tickets) > 0:
        time.sleep(0.01)
        t = tickets.pop(0)
        print(name, "sold ticket", t)


if __name__ == "__main__":
    with Manager() as m:
        tickets = m.list(range(1, 4))
        ps = [Process(target=seller, args=("S%d" % i, tickets)) for i in range(2)]
        for p in ps: p.start()
        for p in ps: p.join()
        print("sold out")
