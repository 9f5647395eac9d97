from multiprocessing import Process


def register(name):
    names = [line.strip() for line in open("names.txt")]
    names.append(name)
    with open("names.txt", "w") as f:
        f.write("\n".join(sorted(names)))


if __name__ == "__main__":
    open("names.txt", "w").close()
    ps = [Process(target=register, args=(n,)) for n in ("ann", "bob")]
    for p in ps: p.start()
    for p in ps: p.join()
    print(list(open("names.txt")))
