from multiprocessing import Process, Queue


def peer(name, inbox, outbox):
    for i in range(3):
        outbox.put((name, i))
    for i in range(3):
        print(name, "got", inbox.get())


if __name__ == "__main__":
    a, b = Queue(1), Queue(1)
    ps = [Process(target=peer, args=("A", a, b)), Process(target=peer, args=("B", b, a))]
    for p in ps: p.start()
    for p in ps: p.join()
    print("end")
