from multiprocessing import Process, Queue


def window(name, tickets, done):
    n = 0
    while not tickets.empty():
        tickets.get()
        n += 1
    done.put((name, n))


if __name__ == "__main__":
    tickets, done = Queue(), Queue()
    for i in range(6):
        tickets.put(i)
    ps = [Process(target=window, args=(f"W{i}", tickets, done)) for i in range(3)]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
    print("finished", done.qsize() == 3)
