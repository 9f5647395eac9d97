from multiprocessing import Process


def work():
    print("work")


if __name__ == "__main__":
    p = Process(target=work)
    for _ in range(2):
        p.start()
        p.join()
