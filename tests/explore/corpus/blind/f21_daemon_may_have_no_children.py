from multiprocessing import Process


def leaf():
    print("leaf")


def branch():
    p = Process(target=leaf)
    p.start()
    p.join()


if __name__ == "__main__":
    p = Process(target=branch, daemon=True)
    p.start()
    p.join()
    print("exit code", p.exitcode)
