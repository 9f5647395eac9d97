import threading

room = []
CAPACITY = 2
lock = threading.Lock()
turned_away = []


def work(i):
    with lock:
        if len(room) < CAPACITY:
            room.append(i)
            return
    turned_away.append(i)


def main():
    threads = [threading.Thread(target=work, args=(i,)) for i in range(3)]
    for t in threads:
        t.start()
    for t in threads:
        t.join()
    print(len(room), len(turned_away))


if __name__ == "__main__":
    main()
