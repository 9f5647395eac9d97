import threading

n = 0
out = []


def work(i):
    global n
    for n in range(3):
        out.append(n)


def main():
    threads = [threading.Thread(target=work, args=(i,)) for i in range(2)]
    for t in threads:
        t.start()
    for t in threads:
        t.join()
    print(sorted(out))


if __name__ == "__main__":
    main()
