from threading import Lock, Thread

guard = Lock()


def visit(times):
    for _ in range(times):
        with open("visits", "r+") as file, guard:
            visits = int(file.readline())
            file.seek(0)
            file.write(f"{visits + 1}\n")


if __name__ == "__main__":
    with open("visits", "w") as file:
        file.write("0\n")
    visitors = [Thread(target=visit, args=(2,)) for _ in range(2)]
    for one in visitors:
        one.start()
    for one in visitors:
        one.join()
    with open("visits") as file:
        print("visits:", int(file.readline()))
