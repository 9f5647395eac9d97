import threading

a, b = threading.Lock(), threading.Lock()
left = right = 0


def work(i):
    global left, right
    with (a, b):
        left += 1
        right -= 1


def main():
    threads = [threading.Thread(target=work, args=(i,)) for i in range(3)]
    for t in threads:
        t.start()
    for t in threads:
        t.join()
    print(left, right)


if __name__ == "__main__":
    main()
