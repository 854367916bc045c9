import type { Labels } from './railroad.ts'

/** The names of the grammar in the words of the pages. */
export const labels: Labels = {
  tokens: {
    Lead: 'ただし・この場合において', Comma: '、', Period: '。', Core: '語', Particle: '助詞', Verb: '動詞', Marker: 'とき・場合', Adverb: '副詞', Join: '及び・又は',
    Except: '以外の', Link: 'の', Prefix: '各・当該・同', Figure: '数', Etc: '等', Between: '間', LeftParenthesis: '（', RightParenthesis: '）',
  },
  rules: {
    sentence: '文', chunks: '句の並び', chunk: '句', verb: '述語', adverb: '副詞の句', noun: '名詞の句', phrase: '列記', connector: 'つなぎ', item: '項', part: '語句', aside: 'かっこ書き',
  },
}

/** What each rule says, below its diagram. */
export const remarks: Readonly<Record<string, string>> = {
  sentence: '文は「。」で終わります。「。」は、読む前に文を区切るのに使います。',
  chunks: '句を並べます。どの動詞がどの句を受けるかは、[語と文型](語と文型.md)の表で決まります。',
  chunk: '名詞の句、述語、副詞の句のどれかです。文を並べる「及び」もここに入ります。',
  verb: '「負担する」「協議して」など。「とき」「場合」が付くと条件になります。',
  adverb: '「均等に」「原則として」など。',
  noun: '「関係市町が」「人口の割合により」など、助詞の付いた名詞です。',
  phrase: '「山形市、天童市及び東根市」のように、項を並べます。',
  connector: '列記の項の間に書くものです。',
  item: '「令和7年度の同盟会運営費」のように、「の」でつなぎます。年度、日、事業【1】などの後では、「の」を省けます。',
  part: '一つの語と、それにすぐ続くものです。「語」は、名前、「 」の語、数、年度、日、「これ」「その」、事業【1】のどれかです。',
  aside: '語のすぐ後に書く、端数処理や但書です。',
}
