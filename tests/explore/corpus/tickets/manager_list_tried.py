import multiprocessing


def sell(tickets):
    while True:
        try:
            tickets.pop()
        except IndexError:
            return


if __name__ == "__main__":
    with multiprocessing.Manager() as manager:
        tickets = manager.list(range(3))
        ps = [multiprocessing.Process(target=sell, args=(tickets,)) for _ in range(2)]
        for p in ps:
            p.start()
        for p in ps:
            p.join()
        if any(p.exitcode for p in ps):
            raise SystemExit("一个窗口崩溃了")
        print("sold out")
