from multiprocessing import Manager, Process


def goal(score):
    score["red"] = score.pop("red", 0) + 1


if __name__ == "__main__":
    m = Manager()
    score = m.dict(red=5)
    ps = [Process(target=goal, args=(score,)) for _ in range(2)]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
    print(dict(score))
