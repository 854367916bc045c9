import { createToken, type TokenType } from 'chevrotain'

/**
 * One token type a category: the grammar mentions these only. Texts are matched by `scan`, not by chevrotain's lexer, because known
 * names differ from call to call and its custom patterns cannot be told about them without module state.
 */
const category = (name: string, ...categories: readonly TokenType[]): TokenType => createToken({ name, categories: [...categories] })

/** What a part of a phrase can be made of. */
export const Core = category('Core')

export const tokenTypes = {
  Core,
  Name: category('Name', Core),
  Quoted: category('Quoted', Core),
  Figure: category('Figure', Core),
  Year: category('Year', Core),
  YearRange: category('YearRange', Core),
  Day: category('Day', Core),
  Demonstrative: category('Demonstrative', Core),
  Programme: category('Programme', Core),
  Prefix: category('Prefix'),
  Etc: category('Etc'),
  Between: category('Between'),
  Lead: category('Lead'),
  Particle: category('Particle'),
  Link: category('Link'),
  Join: category('Join'),
  Except: category('Except'),
  Marker: category('Marker'),
  Adverb: category('Adverb'),
  Verb: category('Verb'),
  Comma: category('Comma'),
  Period: category('Period'),
  LeftParenthesis: category('LeftParenthesis'),
  RightParenthesis: category('RightParenthesis'),
  /** A heading line; never reaches the grammar. */
  Heading: category('Heading'),
  /** 一　…: a numbered line below a sentence; never reaches the grammar. */
  NumberedItem: category('NumberedItem'),
  /** Something that cannot be read; never reaches the grammar. */
  Bad: category('Bad'),
} as const

export type TokenName = keyof typeof tokenTypes
