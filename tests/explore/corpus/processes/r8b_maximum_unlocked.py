from multiprocessing import Process, Value


def work(best, numbers):
    for n in numbers:
        if n > best.value:
            best.value = n


if __name__ == '__main__':
    best = Value('i', 0)
    ps = [Process(target=work, args=(best, ns)) for ns in ([3, 8, 1], [5, 9, 2])]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
    print('best', best.value)
