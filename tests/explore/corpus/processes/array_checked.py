from multiprocessing import Array, Process


def book(seats, who):
    for i in range(len(seats)):
        if seats[i] == 0:
            seats[i] = who
            break


if __name__ == "__main__":
    seats = Array("i", [0, 0, 0])
    ps = [Process(target=book, args=(seats, w)) for w in (1, 2)]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
    print(sorted(seats[:]))
