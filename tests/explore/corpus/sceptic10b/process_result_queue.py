from multiprocessing import Process, Queue

money = 100


def earn(q, amount):
    q.put(amount)


if __name__ == "__main__":
    q = Queue()
    ps = [Process(target=earn, args=(q, n)) for n in (20, 30)]
    for p in ps:
        p.start()
    for _ in ps:
        money += q.get()
    for p in ps:
        p.join()
    print("money", money)
