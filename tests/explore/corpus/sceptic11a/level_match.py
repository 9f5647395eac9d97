import threading

level = "low"


def work(i):
    global level
    match level:
        case "low":
            level = "mid"
        case "mid":
            level = "high"


def main():
    threads = [threading.Thread(target=work, args=(i,)) for i in range(2)]
    for t in threads:
        t.start()
    for t in threads:
        t.join()
    print(level)


if __name__ == "__main__":
    main()
