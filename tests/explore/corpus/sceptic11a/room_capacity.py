import threading

room = []
CAPACITY = 1


def work(i):
    if len(room) < CAPACITY:
        room.append(i)


def main():
    threads = [threading.Thread(target=work, args=(i,)) for i in range(2)]
    for t in threads:
        t.start()
    for t in threads:
        t.join()
    print(len(room))


if __name__ == "__main__":
    main()
