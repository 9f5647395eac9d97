import threading


class Score:
    home = 0
    away = 0


score = Score()
whistle = threading.Event()


def goals(home, away):
    whistle.wait()
    # an odd way to add: the loop itself stores
    for score.home, score.away in [(score.home + home, score.away + away)]:
        pass


def main():
    teams = [threading.Thread(target=goals, args=g) for g in ((2, 1), (1, 1))]
    for t in teams:
        t.start()
    whistle.set()
    for t in teams:
        t.join()
    print(f'{score.home}:{score.away}')


main()
