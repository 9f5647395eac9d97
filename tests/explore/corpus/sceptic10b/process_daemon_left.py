from multiprocessing import Process


def child():
    print("child says hello", flush=True)


if __name__ == "__main__":
    p = Process(target=child, daemon=True)
    p.start()
    print("parent ends", flush=True)
