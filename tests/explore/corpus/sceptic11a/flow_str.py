import threading

text = "count=0"


def work(i):
    global text
    n = int(text.split("=")[1])
    text = f"count={n + 1}"


def main():
    threads = [threading.Thread(target=work, args=(i,)) for i in range(2)]
    for t in threads:
        t.start()
    for t in threads:
        t.join()
    print(text)


if __name__ == "__main__":
    main()
