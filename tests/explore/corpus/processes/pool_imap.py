from multiprocessing import Pool


def shout(word):
    return word.upper()


if __name__ == "__main__":
    with Pool(processes=2) as pool:
        for word in pool.imap(shout, ["ping", "pong", "pang"]):
            print(word)
