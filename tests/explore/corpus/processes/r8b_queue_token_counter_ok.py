from multiprocessing import Process, Queue


def work(box, n):
    for _ in range(n):
        value = box.get()
        value += 1
        box.put(value)


if __name__ == '__main__':
    box = Queue(1)
    box.put(0)
    ps = [Process(target=work, args=(box, 5)) for _ in range(2)]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
    print(box.get())
