import threading

free = [1, 2, 3]
taken = []


def work(i):
    seat = free[0]
    free.remove(seat)
    taken.append(seat)


def main():
    threads = [threading.Thread(target=work, args=(i,)) for i in range(2)]
    for t in threads:
        t.start()
    for t in threads:
        t.join()
    print(taken)


if __name__ == "__main__":
    main()
