import threading

stats = {'get': 1, 'post': 2}
start = threading.Barrier(2)


def counter():
    start.wait()
    for verb in ('put', 'delete', 'head'):
        stats[verb] = len(verb)


def reporter():
    start.wait()
    total = 0
    for verb in stats:
        total += stats[verb]
    return total


def main():
    a = threading.Thread(target=counter)
    b = threading.Thread(target=reporter)
    a.start()
    b.start()
    a.join()
    b.join()
    print(len(stats))


main()
