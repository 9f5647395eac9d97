import multiprocessing


def work(n):
    for _ in range(10):
        n.value += 1


if __name__ == "__main__":
    context = multiprocessing.get_context("spawn")
    n = context.Value("i", 0)
    ps = [context.Process(target=work, args=(n,)) for _ in range(2)]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
    print(n.value)
