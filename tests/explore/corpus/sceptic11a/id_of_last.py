import threading

ids = [100]


def work(i):
    new_id = ids[-1] + 1
    ids.append(new_id)


def main():
    threads = [threading.Thread(target=work, args=(i,)) for i in range(2)]
    for t in threads:
        t.start()
    for t in threads:
        t.join()
    print(ids)


if __name__ == "__main__":
    main()
