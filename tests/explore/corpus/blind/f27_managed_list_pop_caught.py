from multiprocessing import Manager, Process


def seller(name, tickets):
    while True:
        try:
            t = tickets.pop(0)
        except IndexError:
            break
        print(name, "sold ticket", t)


if __name__ == "__main__":
    with Manager() as m:
        tickets = m.list(range(1, 4))
        ps = [Process(target=seller, args=("S%d" % i, tickets)) for i in range(2)]
        for p in ps: p.start()
        for p in ps: p.join()
        print("sold out")
