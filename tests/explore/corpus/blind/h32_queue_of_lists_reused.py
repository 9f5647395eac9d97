import multiprocessing as mp


def main():
    q = mp.Queue()
    batch = []
    for i in range(3):
        batch.append(i)
        q.put(batch)
    print([q.get() for _ in range(3)])


if __name__ == "__main__":
    main()
